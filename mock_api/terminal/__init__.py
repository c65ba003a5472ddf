"""What people see in a terminal. What is so, the simulator says; which command shows it, the command line."""
