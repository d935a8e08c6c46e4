package org.kohsuke.stapler.bind;

import org.kohsuke.stapler.StaplerFallback;

public class BoundObjectTable implements StaplerFallback {
}
