package org.mosaique.web.table;

/** A table that may be taken away from the back office: found by the address one asks it at. */
public interface Download {

    /** The address below the portal: {@code /admin/contents/export}. */
    String path();

    /** The table that the request asks for, for whoever may have it; rights are asked when its rows are read at the latest. */
    Table table();
}
