package org.mosaique.web.backoffice.compose;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.List;
import org.mosaique.core.site.face.MenuItem;
import org.mosaique.core.site.setting.Entry;
import org.mosaique.web.publicsite.menu.Targets;

/** Backs {@code /admin/footer}: the links at the foot of a site, in their order. */
@Named("footerEditor")
@ViewScoped
public class FooterEditor extends MenuRows {

    private static final long serialVersionUID = 1L;

    @Override
    protected Entry<List<MenuItem>> entry() {
        return MenuItem.FOOTER;
    }

    @Override
    protected String path() {
        return "/admin/footer";
    }

    @Override
    protected List<MenuItem> usualItems(Targets targets) {
        return targets.usualFooter(bench().getSite());
    }
}
