package org.mosaique.web.backoffice.network;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.mosaique.core.settings.SiteSettings;
import org.mosaique.core.site.emblem.Logo;
import org.mosaique.web.backoffice.Bench;

/** Takes a new emblem in for the site one is on. */
@Named("logoForm")
@RequestScoped
public class LogoForm {

    private SiteSettings settings;
    private Bench bench;
    private Part upload;

    /** For the container's proxy. */
    protected LogoForm() {}

    @Inject
    public LogoForm(SiteSettings settings, Bench bench) {
        this.settings = settings;
        this.bench = bench;
    }

    /** Takes the file; what is wrong with it is told at its field. */
    public String save() {
        settings.change(bench.getSiteKey(), Logo.ENTRY, Logo.of(bytes()));
        return "/admin/site?faces-redirect=true&site=" + bench.getSiteKey() + "&done=saved";
    }

    private byte[] bytes() {
        if (upload == null) {
            return new byte[0];
        }
        try (var stream = upload.getInputStream()) {
            return stream.readNBytes((Logo.MAX_KILOBYTES + 1) * 1024);
        } catch (IOException brokenLine) {
            throw new UncheckedIOException(brokenLine);
        }
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }
}
