package org.prongsai.assemble;

import org.prongsai.markdown.MarkdownDocument;
import org.prongsai.model.SitePath;
import org.prongsai.source.Manuscript;

/** A Markdown file that has been read, and has its address. */
record ParsedText(Manuscript.Text text, SitePath path, MarkdownDocument document) {}
