"""Making, advancing and reading worlds from outside. Keeping them is left to worlds."""
