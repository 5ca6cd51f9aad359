package org.mosaique.web.backoffice.places;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.mosaique.core.places.PlaceImports;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.shared.RefusedException;

/** Takes the file of communes that is to be imported, and leads to where one sees how far it is. */
@Named("placeUpload")
@RequestScoped
public class PlaceUpload {

    @Inject
    private PlaceImports imports;

    private Part file;

    /** Begins the import. */
    public String start() throws IOException {
        if (file == null || file.getSize() == 0) {
            throw new RefusedException(List.of(Objection.at("file", "places.import.none")));
        }
        try (var content = file.getInputStream()) {
            var name = Objects.requireNonNullElse(file.getSubmittedFileName(), "");
            return "/admin/places/import?faces-redirect=true&ref=" + imports.start(name, content);
        }
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
