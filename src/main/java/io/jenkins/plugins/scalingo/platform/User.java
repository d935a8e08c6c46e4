package io.jenkins.plugins.scalingo.platform;

/**
 * A person with an account.
 *
 * @param id the user's id
 * @param username the user's name
 * @param email the user's address; empty when not said
 */
public record User(String id, String username, String email) {
    static User read(Json json) {
        return new User(json.id("id"), json.textOrEmpty("username"), json.textOrEmpty("email"));
    }
}
