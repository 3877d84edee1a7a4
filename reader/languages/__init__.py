"""What is known of languages, and the countries under all their names."""
