package org.kicnews.importer.docx.body;

import java.util.function.Consumer;
import org.kicnews.core.finding.Finding;
import org.kicnews.importer.docx.numbering.Numbering;
import org.kicnews.importer.docx.part.WordPackage;
import org.kicnews.importer.docx.picture.PictureStore;
import org.kicnews.importer.docx.style.PropertyReader;
import org.kicnews.importer.docx.style.StyleSheet;

/**
 * What all stories of a file share.
 *
 * @param parts the parts
 * @param styles the styles
 * @param numbering the lists
 * @param properties the reader of direct formatting
 * @param pictures where pictures are kept
 * @param settings the settings
 * @param findings what was doubtful or missing
 */
public record Source(
        WordPackage parts,
        StyleSheet styles,
        Numbering numbering,
        PropertyReader properties,
        PictureStore pictures,
        Settings settings,
        Consumer<Finding> findings) {}
