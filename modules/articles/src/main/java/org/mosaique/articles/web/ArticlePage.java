package org.mosaique.articles.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.mosaique.articles.ArticleBody;
import org.mosaique.articles.ArticleListing;
import org.mosaique.articles.ArticleListing.Reading;
import org.mosaique.articles.ArticlesModule;
import org.mosaique.articles.Translations;
import org.mosaique.core.content.LiveEntryListing;
import org.mosaique.core.shared.GoneException;
import org.mosaique.core.shared.NotFoundException;
import org.mosaique.core.site.CurrentSite;

/** The article being read on a site: found by its address in one query, with its translations in another. */
@Named("articlePage")
@RequestScoped
public class ArticlePage {

    private CurrentSite here;
    private ArticleListing listing;
    private LiveEntryListing entries;
    private Reading reading;
    private List<UUID> same = List.of();

    @Inject
    private Translations translations;

    /** For the container's proxy. */
    protected ArticlePage() {}

    @Inject
    public ArticlePage(CurrentSite here, ArticleListing listing, LiveEntryListing entries) {
        this.here = here;
        this.listing = listing;
        this.entries = entries;
    }

    /**
     * Finds the article of the address.
     *
     * @throws GoneException when it was taken down
     * @throws NotFoundException when there never was one
     */
    public void open() {
        reading = here.site()
                .flatMap(site -> listing.find(site.key(), here.slug()))
                .orElseThrow(this::missing);
        same = translations.of(reading.itemRef(), reading.translation());
    }

    private RuntimeException missing() {
        var gone = here.site()
                .filter(site -> entries.isGone(site.key(), ArticlesModule.ARTICLE, here.slug()))
                .isPresent();
        return gone ? new GoneException("article " + here.slug()) : new NotFoundException("article " + here.slug());
    }

    /** What the author wrote. */
    public ArticleBody getBody() {
        return reading.body();
    }

    /** Keys of the articles that say the same in other languages. */
    public List<UUID> getTranslations() {
        return same;
    }

    /** What lists say of it. */
    public LiveEntryListing.Row getEntry() {
        return reading.entry();
    }
}
