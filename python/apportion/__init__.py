"""Apportion: the scheduling core you embed."""
