/** What the scenes are drawn with: colours, brush, relief, plants, houses, figures. */
package org.mosaique.core.demonstration.painter.kit;
