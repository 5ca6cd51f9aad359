package org.mosaique.web.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps finished pages in memory, up to a number of bytes, and gives only those that are still true. */
@ApplicationScoped
public class PageStore {

    private static final long MEGABYTE = 1024L * 1024;

    private final Cache<PageKey, FinishedPage> pages;
    private Changes changes;
    private Clock clock;

    /** For the container's proxy. */
    protected PageStore() {
        pages = Caffeine.newBuilder().maximumSize(0).build();
    }

    /** @param megabytes how much memory the pages may take; 0 for none: then every page is made anew */
    @Inject
    public PageStore(
            @ConfigProperty(name = "portal.page.cache.mb", defaultValue = "48") int megabytes,
            Changes changes,
            Clock clock) {
        this.pages = Caffeine.newBuilder()
                .maximumWeight(megabytes * MEGABYTE)
                .weigher((PageKey key, FinishedPage page) -> page.weight())
                .executor(Runnable::run)
                .build();
        this.changes = changes;
        this.clock = clock;
    }

    /** The page, if there is one that is still true. */
    Optional<FinishedPage> find(PageKey key) {
        var page = pages.getIfPresent(key);
        if (page == null) {
            return Optional.empty();
        }
        if (!isTrue(page.validity())) {
            pages.asMap().remove(key, page);
            return Optional.empty();
        }
        return Optional.of(page);
    }

    /** Keeps a page, unless something changed while it was made. */
    void keep(PageKey key, FinishedPage page) {
        if (isTrue(page.validity())) {
            pages.put(key, page);
        }
    }

    /** How many pages are kept, the outdated ones that nobody has asked for since among them. */
    public long count() {
        pages.cleanUp();
        return pages.estimatedSize();
    }

    private boolean isTrue(FinishedPage.Validity validity) {
        return changes.of(validity.scope()) <= validity.since()
                && clock.instant().isBefore(validity.until());
    }
}
