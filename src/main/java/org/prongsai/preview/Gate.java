package org.prongsai.preview;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.prongsai.model.SitePath;

/**
 * Lets in who asks this machine by its own name, to read, for an address that a site could have. Other sites may lead a browser
 * here; they must not read what is not published yet.
 */
final class Gate extends Handler.Abstract {
    private final Clients clients;
    private final Set<String> names;
    private final Answers answers;

    /** @param names with the port, e.g. {@code 127.0.0.1:8080} */
    Gate(Clients clients, Set<String> names, Answers answers) {
        this.clients = clients;
        this.names = names;
        this.answers = answers;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        clients.serve(request);
        protect(response.getHeaders());
        HttpFields asked = request.getHeaders();
        Optional<SitePath> path = AskedPath.of(request.getHttpURI().getPath());
        if (!isNamed(asked) || isForeign(asked)) {
            refuse(response, callback, HttpStatus.FORBIDDEN_403);
        } else if (!HttpMethod.GET.is(request.getMethod()) && !HttpMethod.HEAD.is(request.getMethod())) {
            response.getHeaders().put(HttpHeader.ALLOW, "GET, HEAD");
            refuse(response, callback, HttpStatus.METHOD_NOT_ALLOWED_405);
        } else if (path.isEmpty()) {
            refuse(response, callback, HttpStatus.BAD_REQUEST_400);
        } else {
            answers.answer(path.get(), request, response, callback);
        }
        return true;
    }

    private static void protect(HttpFields.Mutable headers) {
        headers.put(HttpHeader.CACHE_CONTROL, "no-store");
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("Content-Security-Policy", "frame-ancestors 'self'");
    }

    private boolean isNamed(HttpFields asked) {
        return asked.getValuesList(HttpHeader.HOST).size() == 1
                && names.contains(asked.get(HttpHeader.HOST).toLowerCase(java.util.Locale.ROOT));
    }

    /** Whether a page of another origin asks, as far as browsers tell. A link that was followed is no such question. */
    private boolean isForeign(HttpFields asked) {
        String origin = asked.get(HttpHeader.ORIGIN);
        boolean other = origin != null && !names.contains(origin.replaceFirst("^http://", ""));
        String site = asked.get("Sec-Fetch-Site");
        boolean embedded = site != null
                && Set.of("cross-site", "same-site").contains(site)
                && !"navigate".equals(asked.get("Sec-Fetch-Mode"));
        return other || embedded;
    }

    private static void refuse(Response response, Callback callback, int status) {
        response.setStatus(status);
        byte[] words = HttpStatus.getMessage(status).getBytes(StandardCharsets.UTF_8);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, ContentTypes.TEXT);
        response.write(true, ByteBuffer.wrap(words), callback);
    }
}
