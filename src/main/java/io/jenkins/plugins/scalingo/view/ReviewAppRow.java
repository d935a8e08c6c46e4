package io.jenkins.plugins.scalingo.view;

/**
 * One review app, ready to be shown. Times are in milliseconds since 1970; null stands for what is not known.
 *
 * @param number its change request's number
 * @param title the change request's title
 * @param pullUrl the change request's page
 * @param branch the change request's branch
 * @param app the review app's name
 * @param url where it answers
 * @param state how it stands
 * @param deployment id of the newest deployment that the platform lists
 * @param commit the commit that runs, or is being deployed
 * @param green the newest commit that Jenkins found green
 * @param behind whether that is another one
 * @param since when it was made
 * @param deletion when it will be deleted, in a clause
 * @param deletionAt that time
 * @param jobUrl the change request's job, from Jenkins' root
 * @param deployable whether a person may ask for the newest build's commit
 * @param destroyable whether a person may ask for its end
 */
record ReviewAppRow(
        String number,
        String title,
        String pullUrl,
        String branch,
        String app,
        String url,
        State state,
        String deployment,
        String commit,
        String green,
        boolean behind,
        Long since,
        String deletion,
        Long deletionAt,
        String jobUrl,
        boolean deployable,
        boolean destroyable) {}
