print("espace-client")
