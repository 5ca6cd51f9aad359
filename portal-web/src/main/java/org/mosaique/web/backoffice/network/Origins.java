package org.mosaique.web.backoffice.network;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mosaique.core.settings.SiteSettings;
import org.mosaique.core.site.setting.Setting;
import org.mosaique.core.site.setting.Setting.Source;
import org.mosaique.web.backoffice.Bench;
import org.mosaique.web.backoffice.Texts;

/** Says of an entry of the site one is on where its value comes from, and what a reset brings back. */
@Named("origins")
@RequestScoped
public class Origins {

    private static final String LOGO = "logo";
    private static final int LONGEST = 160;

    private SiteSettings settings;
    private Bench bench;
    private Texts texts;

    /** For the container's proxy. */
    protected Origins() {}

    @Inject
    public Origins(SiteSettings settings, Bench bench, Texts texts) {
        this.settings = settings;
        this.bench = bench;
        this.texts = texts;
    }

    /**
     * Where a value comes from.
     *
     * @param label what the entry is called
     * @param source the sentence that says it
     * @param changed whether it was changed here, so that there is something to reset
     * @param back what a reset brings back, in a sentence
     */
    public record Origin(String label, String source, boolean changed, String back) {}

    /** Of one entry. */
    public Origin of(String entry) {
        var setting = settings.setting(bench.getSiteKey(), entry);
        var source = texts.fill("origin." + where(setting), texts.site(setting.sourceKey()));
        var beneath = words(entry, setting.beneath());
        var key = "origin.back." + setting.beneathSource() + (beneath.isEmpty() ? ".nothing" : "");
        var back = texts.fill(key, texts.site(setting.beneathKey()), beneath);
        return new Origin(texts.text("entry." + entry), source, setting.isChanged(), back);
    }

    /** The emblem is a file of the folder: without a value of its own, the descriptor says nothing of it. */
    private static Source where(Setting setting) {
        var isFile = setting.name().equals(LOGO) && setting.source() == Source.DEFAULT;
        return isFile ? Source.FOLDER : setting.source();
    }

    private String words(String entry, Object value) {
        if (entry.equals(LOGO)) {
            return "";
        }
        var words = words(value);
        return words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
    }

    private String words(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.values().stream().map(this::words).collect(Collectors.joining(", "));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(this::words).collect(Collectors.joining(", "));
        }
        return value == null ? "" : value.toString();
    }
}
