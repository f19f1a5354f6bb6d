/**
 * A folder of web pages for looking at a whole run without network: an overview, and one page for
 * each report, where its findings lead to their places in the document. Knows no document: the page
 * of one comes rendered from where it was read.
 */
package io.github.jihe.outputs.site;
