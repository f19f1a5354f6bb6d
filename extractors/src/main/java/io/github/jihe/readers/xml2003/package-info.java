/**
 * The XML formats of Office 2003, which budget systems still export under the names .xls and .doc.
 *
 * <p>Enters: one XML file. Leaves: sheets as tables, or paragraphs and tables. No entity is
 * expanded and nothing outside of the file is opened.
 */
package io.github.jihe.readers.xml2003;
