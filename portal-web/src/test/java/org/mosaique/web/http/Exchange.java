package org.mosaique.web.http;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;

/** One request and what was answered to it, without a server. Dates in headers are written the ISO way here. */
final class Exchange {

    private final String method;
    private final String path;
    private final Map<String, String> sent;
    private final Map<String, String> answered = new HashMap<>();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private int status = 200;

    Exchange(String method, String path, Map<String, String> sent) {
        this.method = method;
        this.path = path;
        this.sent = sent;
    }

    HttpServletRequest request() {
        return pretend(HttpServletRequest.class, (proxy, call, arguments) -> switch (call.getName()) {
            case "getMethod" -> method;
            case "getPathInfo" -> path;
            case "getHeader" -> sent.get(arguments[0]);
            case "getDateHeader" -> date(sent.get(arguments[0]));
            default -> throw new UnsupportedOperationException(call.getName());
        });
    }

    HttpServletResponse response() {
        return pretend(HttpServletResponse.class, (proxy, call, arguments) -> {
            switch (call.getName()) {
                case "sendError", "setStatus" -> status = (int) arguments[0];
                case "setHeader", "setDateHeader" -> answered.put((String) arguments[0], "" + arguments[1]);
                case "setContentType" -> answered.put("Content-Type", (String) arguments[0]);
                case "setContentLengthLong" -> answered.put("Content-Length", "" + arguments[0]);
                case "getOutputStream" -> {
                    return output();
                }
                default -> throw new UnsupportedOperationException(call.getName());
            }
            return null;
        });
    }

    int status() {
        return status;
    }

    Map<String, String> headers() {
        return answered;
    }

    byte[] body() {
        return body.toByteArray();
    }

    private static long date(String iso) {
        try {
            return iso == null ? -1 : Instant.parse(iso).toEpochMilli();
        } catch (DateTimeParseException noDate) {
            throw new IllegalArgumentException(noDate);
        }
    }

    private ServletOutputStream output() {
        return new ServletOutputStream() {
            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void write(int one) {
                body.write(one);
            }
        };
    }

    private static <T> T pretend(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
