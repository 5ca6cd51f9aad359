package org.mosaique.core.page;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What a static page said at one time. Written once. */
@Entity
@Table(name = "static_page_version")
public class PageVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "page_id", nullable = false, updatable = false)
    private Long pageId;

    @Column(nullable = false, updatable = false)
    private int number;

    @Column(nullable = false, updatable = false)
    private String title;

    @Column(nullable = false, updatable = false)
    private boolean rich;

    @Column(nullable = false, updatable = false)
    private String text;

    @Column(nullable = false, updatable = false)
    private String author;

    @Column(name = "written_at", nullable = false, updatable = false)
    private Instant writtenAt;

    protected PageVersion() {}

    PageVersion(StaticPage page) {
        this.pageId = page.id();
        this.number = page.number();
        this.title = page.text().title();
        this.rich = page.text().rich();
        this.text = page.text().text();
        this.author = page.changedBy();
        this.writtenAt = page.changedAt();
    }
}
