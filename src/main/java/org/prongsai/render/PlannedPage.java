package org.prongsai.render;

import java.util.function.Supplier;
import org.prongsai.model.SitePath;

/**
 * A page or file that will be made when somebody asks for it.
 *
 * @param template by name, e.g. {@code page/home.ftlh}
 * @param model what the template sees, made anew each time
 */
record PlannedPage(SitePath path, String template, Supplier<PageModel> model) {}
