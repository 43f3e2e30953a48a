package org.assay.recruitment.facts;

import org.assay.rules.Ground;

/**
 * What is being decided. One per run.
 *
 * @param vacancy the vacancy's reference
 * @param sift whether applications are sifted; otherwise appointable applicants are put in order
 * @param posts how many are to be appointed
 * @param places posts and places on the reserve list together
 * @param guaranteesInterviews whether the employer offers guaranteed interviews
 * @param figure where posts and reserve places are said
 */
public record Round(
        String vacancy, boolean sift, int posts, int places, boolean guaranteesInterviews, Ground.Figure figure) {}
