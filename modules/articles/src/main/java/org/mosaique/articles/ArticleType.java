package org.mosaique.articles;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mosaique.core.content.FieldKind;
import org.mosaique.core.content.ImageUse;
import org.mosaique.core.content.RichText;
import org.mosaique.core.content.Teaser;
import org.mosaique.core.content.Themes;
import org.mosaique.core.geo.PlaceChoice;
import org.mosaique.core.geo.PlaceCode;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.spi.ContentType;

/** The kind of content that articles are. */
final class ArticleType implements ContentType<ArticleBody> {

    static final String KEY = "article";

    private static final int LONGEST_TITLE = 160;
    private static final int LONGEST_SUMMARY = 300;
    private static final int LONGEST_COMMUNE = 100;
    private static final int LONGEST_ALT = 400;
    private static final int LONGEST_CREDIT = 160;
    private static final int LONGEST_TEXT = 200_000;
    private static final int LEAST_TEXT = 40;
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
    private static final Pattern REF = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String path() {
        return "articles";
    }

    @Override
    public Class<ArticleBody> bodyType() {
        return ArticleBody.class;
    }

    @Override
    public ArticleBody blank() {
        return ArticleBody.BLANK;
    }

    @Override
    public ArticleBody clean(ArticleBody body) {
        return new ArticleBody(
                line(body.title(), LONGEST_TITLE),
                line(body.summary(), 2 * LONGEST_SUMMARY),
                RichText.clean(cut(body.text(), LONGEST_TEXT)),
                Themes.has(body.theme()) ? body.theme() : "",
                clean(body.image()),
                line(body.commune(), LONGEST_COMMUNE),
                places(body.places()),
                LANGUAGE.matcher(body.language()).matches() ? body.language() : "",
                REF.matcher(body.translation()).matches() ? body.translation() : "");
    }

    private static List<String> places(List<String> codes) {
        return codes.stream()
                .filter(code -> PlaceCode.of(code).isPresent())
                .distinct()
                .limit(PlaceChoice.MOST)
                .toList();
    }

    private static ImageUse clean(ImageUse image) {
        return image == null
                ? null
                : image.described(line(image.alt(), LONGEST_ALT), line(image.credit(), LONGEST_CREDIT));
    }

    @Override
    public Teaser teaser(ArticleBody body) {
        return new Teaser(body.title(), body.summary(), body.theme(), body.commune(), body.image());
    }

    @Override
    public List<Objection> objections(ArticleBody body) {
        var objections = new ArrayList<Objection>();
        if (body.title().isBlank()) {
            objections.add(Objection.at("title", "article.title.missing"));
        }
        if (body.summary().isBlank()) {
            objections.add(Objection.at("summary", "article.summary.missing"));
        } else if (body.summary().length() > LONGEST_SUMMARY) {
            objections.add(Objection.at(
                    "summary", "article.summary.too-long", body.summary().length(), LONGEST_SUMMARY));
        }
        if (RichText.plain(body.text()).length() < LEAST_TEXT) {
            objections.add(Objection.at("text", "article.text.missing", LEAST_TEXT));
        }
        if (body.theme().isEmpty()) {
            objections.add(Objection.at("theme", "article.theme.missing"));
        }
        if (body.hasImage() && body.image().isUndescribed()) {
            objections.add(Objection.at("alt", "article.alt.missing"));
        }
        if (body.hasImage() && body.image().credit().isBlank()) {
            objections.add(Objection.at("credit", "article.credit.missing"));
        }
        return objections;
    }

    @Override
    public FieldKind kind(String component) {
        return switch (component) {
            case "text" -> FieldKind.RICH;
            case "theme" -> FieldKind.THEME;
            case "places" -> FieldKind.PLACES;
            case "language" -> FieldKind.LANGUAGE;
            case "translation" -> FieldKind.ITEM;
            default -> ContentType.super.kind(component);
        };
    }

    @Override
    public String listView() {
        return "/site/articles/list.xhtml";
    }

    @Override
    public String detailView() {
        return "/site/articles/detail.xhtml";
    }

    @Override
    public String bodyFragment() {
        return "/WEB-INF/types/article/body.xhtml";
    }

    @Override
    public String editorPath() {
        return "/admin/articles/edit";
    }

    @Override
    public String newPath() {
        return "/admin/articles/new";
    }

    /** One line of text: blanks folded, cut to a length. */
    private static String line(String text, int length) {
        return text == null ? "" : cut(text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip(), length);
    }

    private static String cut(String text, int length) {
        return text == null || text.length() <= length ? text : text.substring(0, length);
    }
}
