package org.kohsuke.stapler;

import java.net.URL;

public class HttpResponses {
    public static HttpResponses.HttpResponseException ok() {
        throw new UnsupportedOperationException();
    }

    public static HttpResponses.HttpResponseException notFound() {
        throw new UnsupportedOperationException();
    }

    public static HttpResponses.HttpResponseException forbidden() {
        throw new UnsupportedOperationException();
    }

    public static HttpResponses.HttpResponseException status(int code) {
        throw new UnsupportedOperationException();
    }

    public static HttpResponses.HttpResponseException error(int code, String errorMessage) {
        throw new UnsupportedOperationException();
    }

    public static HttpResponses.HttpResponseException error(Throwable cause) {
        throw new UnsupportedOperationException();
    }

    public static HttpResponses.HttpResponseException error(int code, Throwable cause) {
        throw new UnsupportedOperationException();
    }

    public static HttpResponses.HttpResponseException errorWithoutStack(int code, String errorMessage) {
        throw new UnsupportedOperationException();
    }

    public static HttpResponses.HttpResponseException wrap(HttpResponse delegate) {
        throw new UnsupportedOperationException();
    }

    public static HttpResponses.HttpResponseException redirectViaContextPath(String relative) {
        throw new UnsupportedOperationException();
    }

    public static HttpResponses.HttpResponseException redirectViaContextPath(int statusCode, String relative) {
        throw new UnsupportedOperationException();
    }

    public static HttpResponse redirectToDot() {
        throw new UnsupportedOperationException();
    }

    public static HttpResponses.HttpResponseException redirectToContextRoot() {
        throw new UnsupportedOperationException();
    }

    public static HttpResponses.HttpResponseException forwardToPreviousPage() {
        throw new UnsupportedOperationException();
    }

    public static HttpResponse staticResource(URL resource) {
        throw new UnsupportedOperationException();
    }

    public static HttpResponse staticResource(URL resource, long expiration) {
        throw new UnsupportedOperationException();
    }

    public static HttpResponse literalHtml(String text) {
        throw new UnsupportedOperationException();
    }

    public static HttpResponse text(String text) {
        throw new UnsupportedOperationException();
    }

    public abstract static class HttpResponseException extends RuntimeException implements HttpResponse {
        public HttpResponseException() {}
    }
}
