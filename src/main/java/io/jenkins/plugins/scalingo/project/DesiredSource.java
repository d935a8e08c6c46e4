package io.jenkins.plugins.scalingo.project;

import hudson.ExtensionPoint;
import io.jenkins.plugins.scalingo.lifecycle.Desired;

/**
 * One kind of project that may want something of Scalingo: branch jobs, plain jobs. What all of them say together is
 * what Jenkins wants: one that wants the key kept outweighs one that cannot tell, and both outweigh one that does not
 * want it.
 */
public interface DesiredSource extends Desired, ExtensionPoint {}
