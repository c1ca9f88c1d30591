package org.prongsai.build;

import java.nio.file.Path;
import org.prongsai.assemble.Drafts;

/**
 * What to build, and where to.
 *
 * @param site a folder that holds {@code content/}
 * @param output where the finished site goes
 */
public record BuildOptions(Path site, Path output, Drafts drafts) {}
