"""The engines behind RoomModel: other ways to compute the same network."""
