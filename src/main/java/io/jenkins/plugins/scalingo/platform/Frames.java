package io.jenkins.plugins.scalingo.platform;

import java.util.Locale;

/** Puts the messages of a stream together, and tells its listener what they mean. */
final class Frames implements Transport.Receiver {
    private static final int LONGEST_MESSAGE = 1024 * 1024;

    private final DeploymentStream.Listener listener;
    // What is below is touched by one thread at a time, as the transport promises, except for the silence.
    private final StringBuilder message = new StringBuilder();
    private boolean tooLong;
    private boolean heard;
    private volatile boolean silent;

    Frames(DeploymentStream.Listener listener) {
        this.listener = listener;
    }

    void silence() {
        silent = true;
    }

    @Override
    public void text(CharSequence part, boolean last) {
        heard = true;
        if (silent) {
            return;
        }
        if (message.length() + part.length() > LONGEST_MESSAGE) {
            tooLong = true;
            message.setLength(0);
        }
        if (!tooLong) {
            message.append(part);
        }
        if (last) {
            String whole = message.toString();
            boolean skip = tooLong;
            message.setLength(0);
            tooLong = false;
            if (skip) {
                listener.skipped("a message longer than " + LONGEST_MESSAGE + " characters");
            } else {
                tell(Json.read(whole));
            }
        }
    }

    private void tell(Json frame) {
        if (frame == null || !frame.isObject()) {
            listener.skipped("a message that is no JSON object");
            return;
        }
        String type = frame.textOrEmpty("type").toLowerCase(Locale.ROOT);
        Json data = frame.at("data");
        String id = frame.textOrEmpty("id");
        switch (type) {
            case "ping" -> {}
            case "new" -> began(data.atAnyCase("deployment"));
            case "log" -> logged(id, data.atAnyCase("content").text());
            case "status" -> changed(id, data.atAnyCase("status").text());
            default -> listener.skipped("a message of the unknown type \"" + Text.line(type, 40) + '"');
        }
    }

    // The documents have the id here, the platform's command line reads the whole deployment.
    private void began(Json deployment) {
        String id = deployment.isObject() ? deployment.text("id") : deployment.text();
        if (id == null || id.isEmpty()) {
            listener.skipped("a new deployment without an id");
        } else {
            listener.began(id);
        }
    }

    private void logged(String id, String content) {
        if (content == null) {
            listener.skipped("a log message without content");
        } else {
            listener.logged(id, content);
        }
    }

    private void changed(String id, String status) {
        if (status == null) {
            listener.skipped("a status message without a status");
        } else {
            listener.changed(id, DeploymentStatus.of(status));
        }
    }

    @Override
    public void closed(int code, String reason) {
        String why = "the platform closed the stream (" + code
                + (reason.isBlank() ? "" : " " + Text.line(reason, 100)) + ")";
        end(heard ? why : why + " before it sent anything: it does so when it does not accept the bearer");
    }

    @Override
    public void failed(Throwable error) {
        String message = error.getMessage() == null ? error.getClass().getSimpleName() : error.getMessage();
        end("the stream broke off (" + Text.line(message, 100) + ")");
    }

    private void end(String why) {
        if (!silent) {
            silent = true;
            listener.ended(why);
        }
    }
}
