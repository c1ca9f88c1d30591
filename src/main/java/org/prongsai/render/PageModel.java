package org.prongsai.render;

import java.util.Optional;
import org.prongsai.render.view.FrameView;
import org.prongsai.render.view.PageView;

/**
 * What a template sees.
 *
 * @param frame of a page; files such as feeds have none
 */
public record PageModel(Optional<FrameView> frame, PageView body) {
    static PageModel page(FrameView frame, PageView body) {
        return new PageModel(Optional.of(frame), body);
    }

    static PageModel file(PageView body) {
        return new PageModel(Optional.empty(), body);
    }
}
