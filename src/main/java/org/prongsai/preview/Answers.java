package org.prongsai.preview;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.prongsai.build.Proof;
import org.prongsai.build.SitePages;
import org.prongsai.build.SitePages.Rendered;
import org.prongsai.model.SitePath;

/** What stands at each address: pages and files of the site, and beside them the preview's own. */
final class Answers {
    /** Pictures with scripts in them are only looked at. */
    private static final String LOOKED_AT =
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox";

    private final Press press;
    private final EventStreams streams;
    private final String address;

    /** @param address of the preview */
    Answers(Press press, EventStreams streams, String address) {
        this.press = press;
        this.streams = streams;
        this.address = address;
    }

    /** Answers a question for an address. */
    void answer(SitePath asked, Request request, Response response, Callback callback) {
        Impression shown = press.impression();
        Proof proof = shown.proof();
        Reply reply = new Reply(response, callback);
        if (asked.value().startsWith(Proof.ROOM)) {
            own(asked.value().substring(Proof.ROOM.length()), shown, request, reply);
        } else if (proof.pages().isEmpty()) {
            withoutPages(asked, shown, reply);
        } else {
            ofSite(asked, shown, proof.pages().get(), request, reply);
        }
    }

    private void own(String name, Impression impression, Request request, Reply reply) {
        Optional<SitePath> named =
                AskedPath.inQuery(Optional.ofNullable(request.getHttpURI().getQuery()));
        if (named.isEmpty()) {
            reply.nothing(HttpStatus.BAD_REQUEST_400);
            return;
        }
        SitePath page = named.get();
        Proof proof = impression.proof();
        switch (name) {
            case "" ->
                reply.bytes(ContentTypes.HTML, proof.desk(address, framed(page), impression.stamps(Stamps.DESK)));
            case "check" -> reply.bytes(ContentTypes.HTML, proof.report());
            case "bar" -> reply.bytes(ContentTypes.HTML, proof.bar(page));
            case "bar.css" -> reply.bytes(ContentTypes.CSS, Proof.style());
            case "preview.js" -> reply.bytes(ContentTypes.SCRIPT, Proof.script());
            case "events" -> streams.open(page, press::impression, reply.response(), reply.callback());
            default -> reply.nothing(HttpStatus.NOT_FOUND_404);
        }
    }

    /** The preview's own page is not shown in itself. */
    private static SitePath framed(SitePath page) {
        return page.value().startsWith(Proof.ROOM) ? SitePath.HOME : page;
    }

    private static void withoutPages(SitePath asked, Impression impression, Reply reply) {
        boolean page = ContentTypes.of(asked).equals(ContentTypes.HTML)
                || !asked.fileName().contains(".");
        if (page) {
            reply.status(HttpStatus.SERVICE_UNAVAILABLE_503);
            byte[] problems = impression.proof().problems(asked, List.of(), impression.stamps(asked));
            reply.bytes(ContentTypes.HTML, problems);
        } else {
            reply.nothing(HttpStatus.NOT_FOUND_404);
        }
    }

    private static void ofSite(SitePath asked, Impression impression, SitePages pages, Request request, Reply reply) {
        SitePath shown = Stamps.shown(pages, asked);
        boolean found = shown.equals(asked) || shown.value().endsWith("/");
        if (!found && !asked.value().endsWith("/") && pages.hasPage(asked.child(""))) {
            reply.elsewhere(asked.child("").encoded());
            return;
        }
        if (!found) reply.status(HttpStatus.NOT_FOUND_404);
        if (pages.hasFile(shown)) {
            file(shown, pages, request, reply);
        } else {
            page(shown, asked, impression, reply);
        }
    }

    private static void page(SitePath shown, SitePath asked, Impression impression, Reply reply) {
        String type = ContentTypes.of(shown);
        Proof proof = impression.proof();
        Rendered rendered = impression.rendered(shown);
        if (rendered instanceof Rendered.Broken broken) {
            reply.status(HttpStatus.INTERNAL_SERVER_ERROR_500);
            reply.bytes(ContentTypes.HTML, proof.problems(asked, broken.problems(), impression.stamps(asked)));
            return;
        }
        byte[] bytes = ((Rendered.Page) rendered).bytes();
        boolean html = type.equals(ContentTypes.HTML);
        SitePath here = shown.value().endsWith("/") ? shown : asked;
        reply.bytes(type, html ? Inserted.into(bytes, proof.insert(here, impression.stamps(here))) : bytes);
    }

    /** Streams a file, however large. */
    private static void file(SitePath path, SitePages pages, Request request, Reply reply) {
        Optional<InputStream> content = pages.open(path);
        if (content.isEmpty()) {
            reply.nothing(HttpStatus.NOT_FOUND_404);
            return;
        }
        String type = ContentTypes.of(path);
        if (type.equals(ContentTypes.SVG)) reply.response().getHeaders().put("Content-Security-Policy", LOOKED_AT);
        reply.response().getHeaders().put(HttpHeader.CONTENT_TYPE, type);
        ByteBufferPool.Sized buffers =
                new ByteBufferPool.Sized(request.getComponents().getByteBufferPool());
        Content.copy(Content.Source.from(buffers, content.get()), reply.response(), reply.callback());
    }

    /** An answer that has not been given yet. */
    private record Reply(Response response, Callback callback) {
        void status(int status) {
            response.setStatus(status);
        }

        void bytes(String type, byte[] bytes) {
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, type);
            response.getHeaders().put(HttpHeader.CONTENT_LENGTH, bytes.length);
            response.write(true, ByteBuffer.wrap(bytes), callback);
        }

        void nothing(int status) {
            status(status);
            bytes(ContentTypes.TEXT, HttpStatus.getMessage(status).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }

        void elsewhere(String path) {
            status(HttpStatus.FOUND_302);
            response.getHeaders().put(HttpHeader.LOCATION, path);
            response.getHeaders().put(HttpHeader.CONTENT_LENGTH, 0);
            response.write(true, BufferUtil.EMPTY_BUFFER, callback);
        }
    }
}
