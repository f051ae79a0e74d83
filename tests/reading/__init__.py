"""The second reading of the model: slow and obvious, to test the engine against."""
