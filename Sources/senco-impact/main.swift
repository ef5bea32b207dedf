import SENCOImpactCLI

SENCOImpact.main()
