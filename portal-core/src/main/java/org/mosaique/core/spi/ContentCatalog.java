package org.mosaique.core.spi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mosaique.core.content.Body;
import org.mosaique.core.content.BodyCodec;
import org.mosaique.core.content.ContentItem;
import org.mosaique.core.geo.Gazetteer;
import org.mosaique.core.shared.NotFoundException;

/** Knows every content type of every module, and turns stored bodies into typed ones. */
@ApplicationScoped
public class ContentCatalog {

    private final Map<String, ContentType<?>> byKey = new HashMap<>();
    private final Map<String, ContentType<?>> byPath = new HashMap<>();
    private final Map<String, String> moduleOf = new HashMap<>();
    private final List<PortalModule> modules = new ArrayList<>();
    private final List<LiveProjection<?>> projections = new ArrayList<>();
    private BodyCodec codec;
    private Gazetteer gazetteer;

    /** For the container's proxy. */
    protected ContentCatalog() {}

    @Inject
    public ContentCatalog(
            @Any Instance<PortalModule> modules,
            @Any Instance<LiveProjection<?>> projections,
            BodyCodec codec,
            Gazetteer gazetteer) {
        modules.forEach(this::take);
        projections.forEach(this.projections::add);
        this.codec = codec;
        this.gazetteer = gazetteer;
    }

    private void take(PortalModule module) {
        modules.add(module);
        for (var type : module.contentTypes()) {
            if (byKey.put(type.key(), type) != null || byPath.put(type.path(), type) != null) {
                throw new IllegalStateException("Two content types share key or path: " + type.key());
            }
            moduleOf.put(type.key(), module.key());
        }
    }

    /** Every module, in no particular order. */
    public List<PortalModule> modules() {
        return List.copyOf(modules);
    }

    /** Every content type of the given modules. */
    public List<ContentType<?>> typesOf(Collection<String> moduleKeys) {
        return modules.stream()
                .filter(module -> moduleKeys.contains(module.key()))
                .<ContentType<?>>flatMap(module -> module.contentTypes().stream())
                .toList();
    }

    /** The content type whose public addresses begin so. */
    public Optional<ContentType<?>> byPath(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /** The key of the module that brings a content type. */
    public String moduleOf(String typeKey) {
        return moduleOf.get(typeKey);
    }

    /**
     * The content type of that key, ready to work with any body.
     *
     * @throws NotFoundException when no module brings it
     */
    public TypedContent<?> type(String key) {
        var type = byKey.get(key);
        if (type == null) {
            throw new NotFoundException("content type " + key);
        }
        return typed(type);
    }

    private <B extends Body> TypedContent<B> typed(ContentType<B> type) {
        return new TypedContent<>(type, codec, gazetteer);
    }

    /** Tells the projections of a content type that an item is live with a body. */
    public void show(ContentItem item, String bodyJson) {
        projections.stream()
                .filter(projection -> projection.typeKey().equals(item.typeKey()))
                .forEach(projection -> show(projection, item, bodyJson));
    }

    private <B extends Body> void show(LiveProjection<B> projection, ContentItem item, String bodyJson) {
        projection.show(item, codec.decode(bodyJson, projection.bodyType()));
    }

    /** Tells the projections of a content type that an item is live no more. */
    public void hide(ContentItem item) {
        projections.stream()
                .filter(projection -> projection.typeKey().equals(item.typeKey()))
                .forEach(projection -> projection.hide(item));
    }
}
