package io.jenkins.plugins.scalingo.lifecycle;

/**
 * What the ledger holds about an app's repo link.
 *
 * @param id id of the link as it was last seen; null if there was none
 * @param made whether the plugin made that link
 * @param applied what was last brought about, or found to be so already; null if nothing was. As long as nothing else
 *     is wanted, what differs from it was changed by hand, and is left to people.
 * @param unlink whether the link is to be removed when nothing wants it any more, provided that the plugin made it
 * @param order what a person wants beyond that; null if nothing
 * @param intention what is being done right now, or was when the process ended; null when nothing is
 * @param last what was done last; null if nothing was
 */
record LinkEntry(
        String id, boolean made, LinkTerms applied, boolean unlink, LinkOrder order, LinkAct intention, LinkAct last) {

    static final LinkEntry NEW = new LinkEntry(null, false, null, false, null, null, null);

    LinkEntry unlinking(boolean wanted) {
        return new LinkEntry(id, made, applied, wanted, order, intention, last);
    }

    LinkEntry ordered(LinkOrder wanted) {
        return new LinkEntry(id, made, applied, unlink, wanted, intention, last);
    }

    LinkEntry about(LinkAct act) {
        return new LinkEntry(id, made, applied, unlink, order, act, last);
    }

    LinkEntry refused() {
        return about(null);
    }

    /** There is no link. */
    LinkEntry absent() {
        return present(null, false);
    }

    /** There is this link. */
    LinkEntry present(String link, boolean byUs) {
        return new LinkEntry(link, byUs, known(), unlink, order, null, intention == null ? last : intention);
    }

    /** What an intention of unknown outcome was to bring about may have come about in part: nothing is known then. */
    private LinkTerms known() {
        return intention == null || intention.terms() == null || intention.terms().equals(applied) ? applied : null;
    }

    /**
     * The link is as wanted, or as far as it can be; {@code done} is carried out, but no order that came in meanwhile.
     */
    LinkEntry brought(LinkTerms terms, LinkOrder done) {
        return new LinkEntry(id, made, terms, unlink, order, null, intention == null ? last : intention).without(done);
    }

    /** Without this order, unless another one has come in its place. */
    LinkEntry without(LinkOrder done) {
        return done != null && done.equals(order) ? ordered(null) : this;
    }
}
