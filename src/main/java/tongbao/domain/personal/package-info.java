/// Finds what must not be printed about a person: numbers of ID cards, telephones and bank cards in texts.
@NullMarked
package tongbao.domain.personal;

import org.jspecify.annotations.NullMarked;
