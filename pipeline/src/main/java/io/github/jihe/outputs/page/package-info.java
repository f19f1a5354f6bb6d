/**
 * A document as it was read, as HTML for looking, with marks laid over its words. Knows neither how
 * facts are read nor why something is a finding.
 */
package io.github.jihe.outputs.page;
