package org.mosaique.web.backoffice.media;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.mosaique.core.media.MediaLibrary;
import org.mosaique.core.media.notice.Description;
import org.mosaique.core.shared.RefusedException;
import org.mosaique.web.backoffice.Texts;

/** Takes several files into a library, each on its own: what is wrong with one keeps no other from being taken. */
@Named("uploads")
@RequestScoped
public class Uploads {

    /** How many files may come at once. */
    public static final int MOST = 20;

    private MediaLibrary library;
    private Texts texts;

    private final List<Outcome> outcomes = new ArrayList<>();

    /**
     * What became of one file.
     *
     * @param name the file
     * @param why what keeps it from being taken; empty when it was taken
     * @param src address of a small rendition, empty when it was refused
     * @param href where it is described, empty when it was refused
     */
    public record Outcome(String name, String why, String src, String href) {

        /** Whether it was taken. */
        public boolean taken() {
            return why.isEmpty();
        }
    }

    /** For the container's proxy. */
    protected Uploads() {}

    @Inject
    public Uploads(MediaLibrary library, Texts texts) {
        this.library = library;
        this.texts = texts;
    }

    /** Takes the files of a form. */
    public void take(String siteKey, Collection<Part> parts) {
        var files = parts.stream()
                .filter(part -> part.getSubmittedFileName() != null
                        && !part.getSubmittedFileName().isBlank())
                .toList();
        if (files.isEmpty()) {
            outcomes.add(refused("", texts.text("backoffice.media.upload.none")));
        }
        files.stream().limit(MOST).forEach(file -> outcomes.add(take(siteKey, file)));
        files.stream()
                .skip(MOST)
                .forEach(file -> outcomes.add(
                        refused(file.getSubmittedFileName(), texts.fill("backoffice.media.upload.most", MOST))));
    }

    private Outcome take(String siteKey, Part file) {
        try (var bytes = file.getInputStream()) {
            var picture = library.add(siteKey, file.getSubmittedFileName(), bytes, Description.NONE);
            return new Outcome(
                    file.getSubmittedFileName(), "", picture.url(480), "/admin/media/edit?ref=" + picture.ref());
        } catch (RefusedException refused) {
            return refused(
                    file.getSubmittedFileName(),
                    texts.objection(refused.objections().get(0)));
        } catch (IOException brokenLine) {
            throw new UncheckedIOException(brokenLine);
        }
    }

    private static Outcome refused(String name, String why) {
        return new Outcome(name, why, "", "");
    }

    /** Whether every file was taken. */
    public boolean isAllTaken() {
        return outcomes.stream().allMatch(Outcome::taken);
    }

    /** What became of each file, in order; empty on a page that nothing was sent to. */
    public List<Outcome> getOutcomes() {
        return outcomes;
    }
}
