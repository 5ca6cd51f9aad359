package org.mosaique.web.publicsite.feed;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mosaique.web.publicsite.linked.Json;

/** Writes JSON Feed 1.1. */
final class JsonFeed implements FeedFormat {

    @Override
    public String type() {
        return "application/feed+json";
    }

    @Override
    public void write(Feed feed, OutputStream out) throws IOException {
        var json = new LinkedHashMap<String, Object>();
        json.put("version", "https://jsonfeed.org/version/1.1");
        json.put("title", feed.head().title());
        json.put("description", feed.head().subtitle());
        json.put("home_page_url", feed.head().home());
        json.put("feed_url", feed.head().self());
        json.put("favicon", feed.head().icon());
        json.put("language", feed.head().language());
        json.put("items", feed.entries().stream().map(JsonFeed::item).toList());
        out.write(Json.of(json).getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, Object> item(Feed.Entry entry) {
        var item = new LinkedHashMap<String, Object>();
        item.put("id", "urn:uuid:" + entry.ref());
        item.put("url", entry.address());
        item.put("title", entry.title());
        item.put("content_text", entry.summary());
        item.put("date_published", entry.published().toString());
        item.put("date_modified", entry.updated().toString());
        item.put("language", entry.language());
        item.put("authors", List.of(Map.of("name", entry.by())));
        if (!entry.picture().isEmpty()) {
            item.put("image", entry.picture());
        }
        if (!entry.theme().isEmpty()) {
            item.put("tags", List.of(entry.label()));
        }
        return item;
    }
}
