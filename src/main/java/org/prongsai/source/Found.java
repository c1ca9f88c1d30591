package org.prongsai.source;

import java.util.List;
import org.prongsai.problem.Problem;

/** What stands under a name in a folder of a site. */
sealed interface Found permits FolderEntry, FolderTree, Found.Refused {
    /** Something that must not be read. @param problems why, at least one */
    record Refused(List<Problem> problems) implements Found {}
}
