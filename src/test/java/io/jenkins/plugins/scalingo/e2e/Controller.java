package io.jenkins.plugins.scalingo.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;

/** Jenkins' REST API, as its administrator calls it. Paths are below Jenkins' address and do not begin with a slash. */
final class Controller {
    static final String ADMINISTRATOR = "admin";
    static final String PASSWORD = "password-of-the-administrator";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final int REDIRECT = 302;
    private static final int FIRST_REFUSAL = 400;
    private static final int NOT_FOUND = 404;

    private final URI address;
    /** The crumb of a POST is good for a session alone, and the session is in a cookie. */
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    Controller(URI address) {
        this.address = address;
    }

    /** What the administrator shows to be let in. */
    static String credentials() {
        String pair = ADMINISTRATOR + ":" + PASSWORD;
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    /** A page as text. */
    String text(String path) throws IOException, InterruptedException {
        return granted(send(request(path).GET())).body();
    }

    /** A file, or a page byte by byte. */
    byte[] bytes(String path) throws IOException, InterruptedException {
        return granted(client.send(request(path).GET().build(), BodyHandlers.ofByteArray())).body();
    }

    /** A page as JSON. */
    JsonNode json(String path) throws IOException, InterruptedException {
        return JSON.readTree(text(path));
    }

    boolean exists(String path) throws IOException, InterruptedException {
        return send(request(path).GET()).statusCode() != NOT_FOUND;
    }

    /** Creates an item of a config.xml. */
    void create(String name, String configXml) throws IOException, InterruptedException {
        post("createItem?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8), "application/xml", configXml);
    }

    /** Builds a job, or indexes a project. */
    void build(String path) throws IOException, InterruptedException {
        post(path + "build?delay=0", "application/x-www-form-urlencoded", "");
    }

    String post(String path, String type, String body) throws IOException, InterruptedException {
        return post(path, type, BodyPublishers.ofString(body));
    }

    /** Uploads a plugin, as the form of the plugin manager does. */
    void install(String name, Path file) throws IOException, InterruptedException {
        String boundary = "a-line-that-no-plugin-holds";
        String form = "multipart/form-data; boundary=" + boundary;
        post("pluginManager/uploadPlugin", form, BodyPublishers.concat(
                BodyPublishers.ofString("--" + boundary + "\r\n"
                        + "Content-Disposition: form-data; name=\"name\"; filename=\"" + name + "\"\r\n"
                        + "Content-Type: application/octet-stream\r\n\r\n"),
                BodyPublishers.ofFile(file),
                BodyPublishers.ofString("\r\n--" + boundary + "\r\n"
                        + "Content-Disposition: form-data; name=\"pluginUrl\"\r\n\r\n"
                        + "\r\n--" + boundary + "--\r\n")));
    }

    /** Sends a form that one fills in in the browser, and takes the file that comes of it. */
    byte[] submit(String path, String json) throws IOException, InterruptedException {
        return post(
                path,
                "application/x-www-form-urlencoded",
                BodyPublishers.ofString("json=" + URLEncoder.encode(json, StandardCharsets.UTF_8)),
                BodyHandlers.ofByteArray());
    }

    private String post(String path, String type, HttpRequest.BodyPublisher body)
            throws IOException, InterruptedException {
        return post(path, type, body, BodyHandlers.ofString());
    }

    private <T> T post(String path, String type, HttpRequest.BodyPublisher body, HttpResponse.BodyHandler<T> reads)
            throws IOException, InterruptedException {
        JsonNode crumb = json("crumbIssuer/api/json");
        HttpRequest request = request(path)
                .header(crumb.get("crumbRequestField").asText(), crumb.get("crumb").asText())
                .header("Content-Type", type)
                .POST(body)
                .build();
        return granted(client.send(request, reads)).body();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).timeout(LIMIT).header("Authorization", credentials());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static <T> HttpResponse<T> granted(HttpResponse<T> response) throws IOException {
        if (response.statusCode() >= FIRST_REFUSAL && response.statusCode() != REDIRECT) {
            throw new IOException(response.request().method() + " " + response.uri() + " was answered "
                    + response.statusCode() + ": " + response.body());
        }
        return response;
    }
}
