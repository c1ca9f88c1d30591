package org.prongsai.testing;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a browser asked for, and what came of it.
 *
 * @param status of the answer; 0 where there was none
 * @param bytes that came over the wire: packed, with their head
 */
public record Request(URI address, int status, long bytes) {
    private static final JsonMapper JSON = new JsonMapper();

    /** @param events of the browser's log, as JSON, in their order */
    static List<Request> of(List<String> events) {
        Map<String, Request> requests = new LinkedHashMap<>();
        List<Request> redirected = new ArrayList<>();
        for (String event : events) {
            JsonNode message = JSON.readTree(event).path("message");
            JsonNode params = message.path("params");
            String id = params.path("requestId").asString("");
            switch (message.path("method").asString()) {
                case "Network.requestWillBeSent" -> {
                    Request before = requests.put(
                            id, new Request(URI.create(params.at("/request/url").asString()), 0, 0));
                    if (before != null) redirected.add(before);
                }
                case "Network.responseReceived" ->
                    requests.computeIfPresent(
                            id,
                            (same, request) -> new Request(
                                    request.address,
                                    params.at("/response/status").asInt(),
                                    request.bytes));
                case "Network.loadingFinished" ->
                    requests.computeIfPresent(
                            id,
                            (same, request) -> new Request(
                                    request.address,
                                    request.status,
                                    params.path("encodedDataLength").asLong()));
                // a page that leads on gives up what it had asked for
                case "Network.loadingFailed" -> {
                    if (params.path("canceled").asBoolean()) requests.remove(id);
                }
                default -> {}
            }
        }
        redirected.addAll(requests.values());
        return redirected;
    }
}
