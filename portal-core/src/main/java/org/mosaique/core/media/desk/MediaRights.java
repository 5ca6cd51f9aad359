package org.mosaique.core.media.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.mosaique.core.access.AccessControl;
import org.mosaique.core.access.Permission;
import org.mosaique.core.media.MediaFile;
import org.mosaique.core.media.MediaFileRepository;
import org.mosaique.core.shared.NotFoundException;

/**
 * Who may do what with a picture: its site's people see it, and those of all sites when it is shared; whoever gave it, and
 * still writes there, describes it; whoever keeps the library of its site does everything.
 */
@ApplicationScoped
class MediaRights {

    @Inject
    private AccessControl access;

    @Inject
    private MediaFileRepository files;

    /** A picture the current actor may see; to everybody else it is not there. */
    MediaFile seen(UUID ref) {
        var file = files.find(ref).orElseThrow(() -> missing(ref));
        if (!seesSite(file.siteKey()) && !(file.isShared() && file.trashedAt().isEmpty() && seesAny())) {
            throw missing(ref);
        }
        return file;
    }

    /** A picture the current actor may describe. */
    MediaFile described(UUID ref) {
        var file = seen(ref);
        if (!mayDescribe(file)) {
            access.require(Permission.MEDIA_MANAGE, file.siteKey());
        }
        return file;
    }

    /** A picture the current actor may do everything with. */
    MediaFile managed(UUID ref) {
        var file = seen(ref);
        access.require(Permission.MEDIA_MANAGE, file.siteKey());
        return file;
    }

    PictureSheet.May on(MediaFile file) {
        return new PictureSheet.May(mayDescribe(file), mayManage(file));
    }

    /** What a reader may know of a place where a picture is used: drafts are for those who may read them. */
    Placement readable(WhereUsed.Use use) {
        var placement = use.placement();
        var open = placement.live()
                || access.allows(Permission.CONTENT_READ_ANY, placement.siteKey())
                || access.actor().is(use.author()) && access.allows(Permission.CONTENT_EDIT, placement.siteKey());
        return open ? placement : placement.hidden();
    }

    private boolean mayDescribe(MediaFile file) {
        var own = file.createdBy().filter(access.actor()::is).isPresent()
                && access.allows(Permission.CONTENT_EDIT, file.siteKey());
        return own || mayManage(file);
    }

    private boolean mayManage(MediaFile file) {
        return access.allows(Permission.MEDIA_MANAGE, file.siteKey());
    }

    private boolean seesSite(String siteKey) {
        return access.allows(Permission.CONTENT_EDIT, siteKey)
                || access.allows(Permission.MEDIA_MANAGE, siteKey)
                || access.allows(Permission.CONTENT_READ_ANY, siteKey);
    }

    private boolean seesAny() {
        var actor = access.actor();
        return actor.maySomewhere(Permission.CONTENT_EDIT)
                || actor.maySomewhere(Permission.MEDIA_MANAGE)
                || actor.maySomewhere(Permission.CONTENT_READ_ANY);
    }

    private static NotFoundException missing(UUID ref) {
        return new NotFoundException("picture " + ref);
    }
}
