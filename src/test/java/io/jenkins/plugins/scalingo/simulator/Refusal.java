package io.jenkins.plugins.scalingo.simulator;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The platform says no: thrown where the reason is found, answered with the body that goes with the status. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final String JSON_ERROR = "error";

    private final transient Answer answer;

    private Refusal(Answer answer) {
        super(answer.status() + " " + answer.text(), null, false, false);
        this.answer = answer;
    }

    Answer answer() {
        return answer;
    }

    static Refusal badRequest(String error) {
        return error(400, error);
    }

    static Refusal unauthorized(String error) {
        return error(401, error);
    }

    static Refusal paymentRequired(String error) {
        ObjectNode body = Json.object().put(JSON_ERROR, error).put("url", "https://dashboard.scalingo.com/billing");
        return new Refusal(Answer.json(402, body));
    }

    static Refusal notFound(String resource) {
        return new Refusal(
                Answer.json(404, Json.object().put("resource", resource).put(JSON_ERROR, "not found")));
    }

    /** Some of the platform's 404 answers name no resource and explain themselves. */
    static Refusal notFoundBecause(String error) {
        return error(404, error);
    }

    static Refusal conflict(String error) {
        return error(409, error);
    }

    static Refusal invalid(String field, String message) {
        ObjectNode body = Json.object();
        body.putObject("errors").putArray(field).add(message);
        return new Refusal(Answer.json(422, body));
    }

    /** Storage that holds uploaded sources speaks XML. */
    static Refusal storage(int status, String code) {
        return new Refusal(Answer.text(status, "application/xml", "<Error><Code>" + code + "</Code></Error>"));
    }

    static Refusal rateLimited() {
        return new Refusal(Answer.text(429, "text/plain", "Retry later"));
    }

    Refusal withHeader(String name, String value) {
        return new Refusal(answer.with(name, value));
    }

    /** The usual answer for an error status, as a fault puts it in the platform's mouth. */
    static Answer standard(int status) {
        return switch (status) {
            case 400 -> badRequest("the JSON in the request could not be read").answer;
            case 401 -> unauthorized("authentication is required").answer;
            case 402 -> paymentRequired("your account does not allow more apps").answer;
            case 403 -> new Refusal(Answer.json(
                            403,
                            Json.object().put(JSON_ERROR, "you may not do this").put("code", "forbidden")))
                    .answer;
            case 404 -> notFound("app").answer;
            case 409 -> conflict("the state of the app forbids this").answer;
            case 422 -> invalid("base", "is not valid").answer;
            case 429 -> rateLimited().answer;
            case 502, 503, 504 -> Answer.text(
                    status,
                    "text/html",
                    "<!DOCTYPE html><html><head><title>" + status + "</title></head>"
                            + "<body><h1>The service is unavailable</h1></body></html>");
            default -> error(status, "something went wrong on our side").answer;
        };
    }

    private static Refusal error(int status, String error) {
        return new Refusal(Answer.json(status, Json.object().put(JSON_ERROR, error)));
    }
}
