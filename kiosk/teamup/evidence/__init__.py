"""Did a check-in arrive that was not answered? What TeamUp's lists prove."""
