"""Attribution measured against gold labels, and the confidence of each rule."""
