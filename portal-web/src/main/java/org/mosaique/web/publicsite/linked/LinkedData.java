package org.mosaique.web.publicsite.linked;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mosaique.core.site.SiteUrls;
import org.mosaique.web.publicsite.Face;
import org.mosaique.web.publicsite.Reading;
import org.mosaique.web.publicsite.Story;
import org.mosaique.web.publicsite.Words;
import org.mosaique.web.publicsite.asset.Assets;

/** What a page says of itself to machines, in the words of schema.org (JSON-LD). */
@Named("linkedData")
@RequestScoped
public class LinkedData {

    private static final String CONTEXT = "https://schema.org";

    private Face face;
    private Reading reading;
    private SiteUrls urls;
    private Assets assets;
    private Words words;

    /** For the container's proxy. */
    protected LinkedData() {}

    @Inject
    public LinkedData(Face face, Reading reading, SiteUrls urls, Assets assets, Words words) {
        this.face = face;
        this.reading = reading;
        this.urls = urls;
        this.assets = assets;
        this.words = words;
    }

    /** Who publishes this face, and the face itself. */
    public String getPublisher() {
        var site = new LinkedHashMap<String, Object>();
        site.put("@type", "WebSite");
        site.put("@id", home() + "#site");
        site.put("name", face.getName());
        site.put("description", face.getSlogan());
        site.put("url", home());
        site.put("inLanguage", face.getContentLang());
        site.put("publisher", Map.of("@id", home() + "#publisher"));
        return Json.of(Map.of("@context", CONTEXT, "@graph", List.of(organisation(), site)));
    }

    private Map<String, Object> organisation() {
        var contact = face.getSite().contact();
        var organisation = new LinkedHashMap<String, Object>();
        organisation.put("@type", "Organization");
        organisation.put("@id", home() + "#publisher");
        organisation.put("name", contact.organisation());
        organisation.put("url", home());
        organisation.put("logo", urls.portal(assets.logo(face.getKey())));
        organisation.put("email", contact.email());
        if (!contact.address().isEmpty()) {
            organisation.put("address", contact.address());
        }
        return organisation;
    }

    /** The item being read, and the way to it. */
    public String getArticle() {
        var story = reading.getStory();
        var article = new LinkedHashMap<String, Object>();
        article.put("@type", "Article");
        article.put("@id", reading.getCanonical() + "#article");
        article.put("mainEntityOfPage", reading.getCanonical());
        article.put("headline", story.title());
        article.put("description", story.summary());
        article.put("inLanguage", story.lang());
        article.put("datePublished", story.row().publishedAt().toString());
        article.put("dateModified", story.row().updatedAt().toString());
        article.put("author", Map.of("@type", "Person", "name", story.row().authorName()));
        article.put("publisher", publisher(story));
        if (story.themed()) {
            article.put("articleSection", story.theme());
        }
        if (reading.isPictured()) {
            article.put("image", reading.getPicture());
        }
        return Json.of(Map.of("@context", CONTEXT, "@graph", List.of(article, way(story))));
    }

    private Map<String, Object> publisher(Story story) {
        var origin = story.origin();
        return Map.of(
                "@type", "Organization", "name", origin.contact().organisation(), "url", urls.canonical(origin, "/"));
    }

    private Map<String, Object> way(Story story) {
        var origin = story.origin();
        var list = reading.getCanonical().substring(0, reading.getCanonical().lastIndexOf('/'));
        var steps = new ArrayList<Map<String, Object>>();
        steps.add(step(1, origin.name(), urls.canonical(origin, "/")));
        steps.add(step(2, words.say("public.menu.articles"), list));
        steps.add(step(3, story.title(), reading.getCanonical()));
        return Map.of("@type", "BreadcrumbList", "itemListElement", steps);
    }

    private static Map<String, Object> step(int position, String name, String address) {
        var step = new LinkedHashMap<String, Object>();
        step.put("@type", "ListItem");
        step.put("position", position);
        step.put("name", name);
        step.put("item", address);
        return step;
    }

    private String home() {
        return face.isNetwork() ? urls.portal("/") : urls.canonical(face.getSite(), "/");
    }
}
