package org.mosaique.web.backoffice.compose;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.List;
import org.mosaique.core.site.face.MenuItem;
import org.mosaique.core.site.setting.Entry;
import org.mosaique.web.publicsite.menu.Targets;

/** Backs {@code /admin/menu}: the links in the masthead of a site, in their order. */
@Named("menuEditor")
@ViewScoped
public class MenuEditor extends MenuRows {

    private static final long serialVersionUID = 1L;

    @Override
    protected Entry<List<MenuItem>> entry() {
        return MenuItem.MENU;
    }

    @Override
    protected String path() {
        return "/admin/menu";
    }

    @Override
    protected List<MenuItem> usualItems(Targets targets) {
        return targets.usualMenu(bench().getSite());
    }
}
