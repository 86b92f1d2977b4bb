"""What admins see of a server's own library; pure, but for the file that Discord hands over."""
