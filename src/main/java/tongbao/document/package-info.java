/// Bytes out: the printed bulletin, its charts, and spreadsheets. What goes where on the sheet is decided in `page`,
/// with which type in `font`; here it becomes files and pictures. Only this room knows OpenPDF, PDFBox and JFreeChart.
@NullMarked
package tongbao.document;

import org.jspecify.annotations.NullMarked;
