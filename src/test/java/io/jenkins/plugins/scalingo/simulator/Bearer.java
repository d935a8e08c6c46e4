package io.jenkins.plugins.scalingo.simulator;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;

/** What a token is exchanged for: a JWT in form, remembered by the platform, valid up to an instant. */
record Bearer(String text, Account account, Instant expiresAt) {

    static Bearer issue(String id, Account account, Instant now, Instant expiresAt) {
        String header = encoded(Json.object().put("alg", "HS512").put("typ", "JWT").toString());
        String claims = encoded(Json.object()
                .put("iss", "Scalingo Public API")
                .put("iat", now.getEpochSecond())
                .put("uuid", account.id())
                .put("jti", id)
                .put("exp", expiresAt.getEpochSecond())
                .toString());
        return new Bearer(header + "." + claims + "." + encoded(id), account, expiresAt);
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "bearer of " + account.username();
    }
}
