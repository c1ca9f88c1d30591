package org.prongsai.assemble;

import org.prongsai.markdown.MarkdownDocument;
import org.prongsai.model.SitePath;
import org.prongsai.source.Manuscript;

/** A Markdown file that has been read, and has its address. @param opening what stands for a summary that the author has not written */
record ParsedText(Manuscript.Text text, SitePath path, MarkdownDocument document, String opening) {}
