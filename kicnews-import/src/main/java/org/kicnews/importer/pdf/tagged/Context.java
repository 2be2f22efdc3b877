package org.kicnews.importer.pdf.tagged;

import org.kicnews.importer.flow.FlowParagraph.Role;

/**
 * Where in the tree a block stands.
 *
 * @param role what its paragraphs are
 * @param heading the level of the heading that it is; 0 for none
 * @param listLevel how many lists it is in
 */
record Context(Role role, int heading, int listLevel) {

    static final Context TOP = new Context(Role.UNSPECIFIED, 0, 0);

    Context withRole(Role newRole) {
        return new Context(newRole, heading, listLevel);
    }

    Context asHeading(int level) {
        return new Context(role, level, listLevel);
    }

    Context inList() {
        return new Context(role, heading, listLevel + 1);
    }
}
