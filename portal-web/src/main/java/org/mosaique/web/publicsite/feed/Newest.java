package org.mosaique.web.publicsite.feed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.mosaique.core.content.LiveEntryListing;
import org.mosaique.core.content.LiveEntryListing.Row;
import org.mosaique.core.site.SiteUrls;
import org.mosaique.web.publicsite.Face;
import org.mosaique.web.publicsite.Pictures;
import org.mosaique.web.publicsite.Stories;
import org.mosaique.web.publicsite.asset.Assets;

/** Reads the newest of the face being read, for a feed: one query. */
@RequestScoped
public class Newest {

    private static final int SIZE = 30;

    @Inject
    private Pictures pictures;

    private Face face;
    private SiteUrls urls;
    private Assets assets;
    private LiveEntryListing listing;
    private Stories stories;

    /** For the container's proxy. */
    protected Newest() {}

    @Inject
    public Newest(Face face, SiteUrls urls, Assets assets, LiveEntryListing listing, Stories stories) {
        this.face = face;
        this.urls = urls;
        this.assets = assets;
        this.listing = listing;
        this.stories = stories;
    }

    /** The feed that is found at a path of the face. */
    Feed at(String path) {
        var rows = face.isNetwork() ? listing.latestOfNetwork(SIZE) : listing.latest(face.getKey(), SIZE);
        var head = new Feed.Head(
                face.isNetwork() ? "network" : face.getKey(),
                face.getName(),
                face.getSlogan(),
                face.getContentLang(),
                whole(path),
                whole("/"),
                urls.portal(assets.logo(face.getKey())));
        return new Feed(head, rows.stream().map(this::entry).toList());
    }

    private String whole(String path) {
        return face.isNetwork() ? urls.portal(path) : urls.canonical(face.getSite(), path);
    }

    private Feed.Entry entry(Row row) {
        var story = stories.of(row);
        return new Feed.Entry(
                row.itemRef(),
                stories.canonical(row),
                row.title(),
                row.summary(),
                row.authorName(),
                story.origin().name(),
                row.theme(),
                story.theme(),
                row.hasImage() && pictures.shown(row.image()) ? urls.portal(pictures.src(row.image())) : "",
                row.publishedAt(),
                row.updatedAt(),
                story.lang());
    }
}
